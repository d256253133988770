import type { CorrectionScope } from '#model/correction/correction.ts';
import { Choice } from '#app/components/choice.tsx';
import { useText } from '#app/lib/text/text-context.tsx';

interface Props {
  readonly value: CorrectionScope;
  readonly onChange: (scope: CorrectionScope) => void;
}

const SCOPES: readonly CorrectionScope[] = ['mention', 'article', 'everywhere'];

export const ScopeChoice = ({ value, onChange }: Props) => {
  const { scope, scopes } = useText().text.corrections;
  return (
    <Choice
      label={scope}
      options={SCOPES.map((one) => ({ value: one, label: scopes[one] }))}
      value={value}
      onChange={onChange}
    />
  );
};
