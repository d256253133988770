/** Whether shortcuts are made with Cmd here. */
export const isMac = /mac|iphone|ipad/iu.test(navigator.platform);
