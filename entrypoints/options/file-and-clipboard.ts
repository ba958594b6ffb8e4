import type { FileAndClipboard } from '../../components/options/services.ts';
import { browser } from '../../utils/browser.ts';

export const fileAndClipboard: FileAndClipboard = {
  pageUrl: browser.runtime.getURL('options.html'),
  saveFile(name, text) {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    URL.revokeObjectURL(url);
  },
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
};
