import { useState } from 'react';
import type { Article } from '#model/article.ts';
import type { CorrectionScope, EntityCorrection } from '#model/correction/correction.ts';
import { ENTITY_TYPES, type Entity, type EntityType, type Mention } from '#model/entity.ts';
import { Choice } from '#app/components/choice.tsx';
import { Select } from '#app/components/select.tsx';
import { TextField } from '#app/components/text-field.tsx';
import { useText } from '#app/lib/text/text-context.tsx';
import { CorrectionForm } from './correction-form.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import type { CorrectionDraft } from './transition.ts';
import { surfaceAt, whereOf } from './where-of.ts';

interface Props {
  readonly article: Article;
  readonly entity: Entity;
  /** The mention the reader is at. */
  readonly mention: Mention;
  readonly onCorrect: (draft: CorrectionDraft) => void;
}

type Action = EntityCorrection['action'];

const ACTIONS: readonly Action[] = ['hide', 'retype', 'rename', 'merge', 'split'];
/** What concerns an entity whatever its spelling, unless the reader says otherwise. */
const OF_ENTITY: ReadonlySet<Action> = new Set<Action>(['retype', 'rename', 'merge']);

/** What the reader can say is wrong with a name. */
export const CorrectEntity = ({ article, entity, mention, onCorrect }: Props) => {
  const { text } = useText();
  const words = text.corrections;
  const surface = surfaceAt(article, mention);
  const others = article.entities.filter(({ id }) => id !== entity.id);
  const [action, setAction] = useState<Action>('hide');
  const [chosenScope, setScope] = useState<CorrectionScope | null>(null);
  const [chosenAll, setAll] = useState<boolean | null>(null);
  const [type, setType] = useState<EntityType | null>(null);
  const [name, setName] = useState<string | null>(null);
  const [into, setInto] = useState<string | null>(null);

  const scope = chosenScope ?? (action === 'split' ? 'mention' : 'article');
  const all = chosenAll ?? OF_ENTITY.has(action);
  const rightType =
    type ?? ENTITY_TYPES.find((one) => action === 'split' || one !== entity.type) ?? entity.type;
  const rightName = name ?? (action === 'split' ? surface : entity.name);
  const other = others.find(({ id }) => id === into) ?? others[0];

  const draft = ((): CorrectionDraft | null => {
    const { id } = entity;
    const common = {
      surface,
      entity: { id, type: entity.type, name: entity.name },
      where: whereOf(article, mention, scope, all),
    };
    switch (action) {
      case 'hide':
        return { action, ...common };
      case 'retype':
        return rightType === entity.type ? null : { action, ...common, type: rightType };
      case 'rename':
        return rightName.trim() === '' || rightName.trim() === entity.name
          ? null
          : { action, ...common, name: rightName.trim() };
      case 'merge':
        return other === undefined
          ? null
          : { action, ...common, into: { id: other.id, type: other.type, name: other.name } };
      case 'split':
        return rightName.trim() === ''
          ? null
          : { action, ...common, name: rightName.trim(), type: type ?? entity.type };
    }
  })();

  const types = (
    <Choice
      label={words.type}
      options={ENTITY_TYPES.filter((one) => action === 'split' || one !== entity.type).map((value) => ({
        value,
        label: text.entities.type[value],
      }))}
      value={action === 'split' ? (type ?? entity.type) : rightType}
      onChange={setType}
    />
  );
  const nameField = <TextField label={words.name} lang={article.lang} value={rightName} onChange={setName} />;
  return (
    <CorrectionForm
      label={words.open}
      complete={draft !== null}
      onSubmit={() => {
        if (draft !== null) onCorrect(draft);
      }}
    >
      <Choice
        label={words.action}
        options={ACTIONS.filter((one) => one !== 'merge' || others.length > 0).map((value) => ({
          value,
          label: words.actions[value],
        }))}
        value={action}
        onChange={setAction}
      />
      {action === 'retype' && types}
      {action === 'rename' && nameField}
      {action === 'merge' && other !== undefined && (
        <div>
          <p aria-hidden className="mb-1.5 text-sm text-muted">
            {words.into}
          </p>
          <Select
            label={words.into}
            value={other.id}
            options={others.map(({ id, name: label }) => ({ value: id, label }))}
            onChange={setInto}
          />
        </div>
      )}
      {action === 'split' && (
        <>
          {nameField}
          {types}
        </>
      )}
      <ScopeChoice value={scope} onChange={setScope} />
      {scope !== 'mention' && entity.aliases.length > 0 && (
        <Choice
          label={words.spelling}
          options={[
            { value: 'this', label: words.thisSpelling(surface) },
            { value: 'all', label: words.allSpellings },
          ]}
          value={all ? 'all' : 'this'}
          onChange={(value) => setAll(value === 'all')}
        />
      )}
    </CorrectionForm>
  );
};
