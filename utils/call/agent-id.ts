/** VICIdial's `custom_three`: VARCHAR(100), of which the dialer drops whatever is not of these characters. */
export const agentIdForm = /^[\w-]{1,100}$/;
