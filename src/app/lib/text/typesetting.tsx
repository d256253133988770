import { createContext, use } from 'react';

/** How a text is set: Chinese in rows or upright columns, or a text of another script, which browsers set by themselves. */
export type Typesetting = 'rows' | 'columns' | 'plain';

const TypesettingContext = createContext<Typesetting>('plain');

export const TypesettingProvider = TypesettingContext.Provider;

export const useTypesetting = (): Typesetting => use(TypesettingContext);
