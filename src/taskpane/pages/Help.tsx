import { Link } from "@fluentui/react-components";
import manifest from "../../../package.json";
import { officeIsOwnCopy } from "../host/office.ts";
import { useTexts } from "../texts/index.ts";

/** What the add-in does, where the data stays, licences and notices, version. */
export function Help() {
  const { help } = useTexts();
  const own = officeIsOwnCopy();
  return (
    <>
      <Section title={help.what} lines={help.whatText} />
      <Section
        title={help.privacy}
        lines={[...help.privacyText, own ? help.serverOwn : help.serverCdn]}
      />
      <Section title={help.keyboard} lines={help.keyboardText} />
      <Section
        title={help.licences}
        lines={[...help.licenceText, own ? help.officeOwn : help.officeCdn]}
      />
      <ul>
        <li>
          <TextLink href="THIRD_PARTY.txt" words={help.thirdParty} note={help.newWindow} />
        </li>
        {own && (
          <li>
            <TextLink href="office/LICENSE.md" words={help.officeTerms} note={help.newWindow} />
          </li>
        )}
      </ul>
      <h2>{help.version}</h2>
      <p>{manifest.version}</p>
    </>
  );
}

function Section({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <>
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

function TextLink(props: { readonly href: string; readonly words: string; readonly note: string }) {
  return (
    <Link href={props.href} target="_blank" rel="noopener">
      {props.words}
      {props.note}
    </Link>
  );
}
