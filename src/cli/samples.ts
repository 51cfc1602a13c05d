/** `npm run samples [-- FOLDER]`: writes the made-up township. */
import { writeSamples } from "./writeSamples.ts";

const [folder = "samples"] = process.argv.slice(2);
const count = await writeSamples(folder);
console.log(`样例已写好:${folder},共${count}个文件。每个月的“说明.txt”写着哪里有什么问题。`);
