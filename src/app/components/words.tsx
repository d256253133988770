import { useScript } from '#app/lib/script/script-context.tsx';

interface Props {
  /** The language they are written in. */
  readonly lang: string;
  /** Whether they are a person's name, whose surname is written as such. */
  readonly person?: boolean;
  readonly className?: string;
  readonly children: string;
}

/** Words of an article, in the script that the reader wants and with the language that makes them. */
export const Words = ({ lang, person = false, className, children }: Props) => {
  const script = useScript();
  return (
    <span lang={script.langOf(lang)} className={className}>
      {script.words(children, lang, { person })}
    </span>
  );
};
