/**
 * Makes a Direct Line client whose sockets report when they open and close. The client itself keeps its status at
 * "online" while it waits to connect again, and it takes the WebSocket class only once, when it is made: so the class
 * is exchanged for just that moment.
 */
export function withWatchedSocket(make, onStatus) {
  const Original = window.WebSocket;
  window.WebSocket = class extends Original {
    constructor(...args) {
      super(...args);
      this.addEventListener('open', () => onStatus('online'));
      this.addEventListener('close', () => onStatus('connecting'));
    }
  };
  try {
    return make();
  } finally {
    window.WebSocket = Original;
  }
}
