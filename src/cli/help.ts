export const HELP = `minqing 民情台账助手(命令行)

  minqing new 文件.xlsx --village 龙河村 [--township 五桂镇] [--month 2026-11]
      新建一份空白的村级台账,各台账齐全。

  minqing new --villages 村名单.xlsx --out-dir 文件夹 --month 2026-12 [--carry 上月文件夹]
      按村名单每村新建一份,文件名已写好;--carry 把上月各村文件里的名册和未办结事项带入。
      规则设置和干部名册从 --settings 文件里取。稳定工作台账要用时加 --stability。

  minqing merge 输入… --out 汇总.xlsx [选项]
      把各村的台账合成一份汇总表。输入可以是文件、文件夹或通配符。

  minqing check 输入… [选项]
      只检查,不写汇总表。

  minqing quotas 输入… [--month 2026-11|--quarter 2026-Q4|--year 2026] [--out 走访核查.xlsx]
      按制度核查走访、结对、接待、会议等各项职责;输入是各村文件,或一份汇总表。

  minqing escalate 输入… --level 村|乡镇|部门|县 [--month 2026-11] [--out 上报清单.xlsx]
      列出这一级要办理和上报的:走访不足、从未走访、逾期、不能解决、未议账、未报送等,附呈报单、交办单。

  minqing reply 汇总.xlsx --out-dir 文件夹
      把镇上写在“综合账”里的答复,按村写成回音;没有答复的逐件说明。

  minqing publish 输入… --out 公示.xlsx [--month 2026-11] [--village 龙河村] [--paper A3] [--decisions 决定.json]
      及时晒账:每村一张可以张贴的公示表。不写姓名,稳定工作一律不公示;拿不准的先不公示,逐处列出,
      在 --decisions 里写明照登、隐去或不登,再运行一次。--report 写成 .xlsx 时是未公示清单。

  minqing review 输入… [--month 2026-11] [--previous 上月汇总.xlsx] [--out 月评.xlsx]
      月评:总表(一页,有图)、统计表、村评、干部评、勾稽表、问题清单;输入是各村文件、一份汇总表,
      或者几个月的汇总表(出趋势)。--week 2026-W48 出星期五的本周汇总表。

  minqing month 输入… --month 2026-11 --out-dir 结果 [--previous 上月汇总.xlsx]
      一个月一次做完:收齐、汇总(附退回单)、走访核查、上报清单、月评、公示;各村的文件只读一遍。
      要人决定的一律先不公示,列在未公示清单;每一步做到哪里、还差什么、下一步做什么,都逐条写明。

选项
  --villages 文件     村名单(.xlsx 或 .csv),据此认村名、查未报送
  --month 2026-11     汇总哪个月;不写时从文件中判断
  --week 2026-W48     按收集周汇总(星期五)
  --half 2026-11-1    按半月汇总
  --as-of 2026-11-27  以哪一天为“今天”
  --township 五桂镇   汇总表标题中的乡镇(街道)
  --settings 文件     规则设置(.json,或有“规则设置”表的 .xlsx)
  --previous 文件     上次的汇总表:里面“综合账”填的内容原样接过来
  --mapping 文件      待答问题和回答(.json);没有时新建
  --report 文件       把完整结果写成 JSON
  --json              把完整结果以 JSON 打印出来
  --slips 文件夹      给需要修改的村各写一份退回单

只覆盖以前写的汇总表和结果;村里的文件和改过的退回单从不覆盖。

结束代码:0 全部做好;1 做好了,但有要处理的(退回的行或文件、待答问题、未报送的村、没有完成的职责、
勾稽不平、没有公示的事项等);2 没有做成,原因和怎么办写在屏幕上。
`;
