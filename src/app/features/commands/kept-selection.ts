/** Remembers what is selected, which a field that takes the focus would end; returns the function that selects it again. */
export const keptSelection = (): (() => void) => {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed) return () => undefined;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return () => {
    if (anchorNode?.isConnected === true && focusNode?.isConnected === true)
      selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
};
