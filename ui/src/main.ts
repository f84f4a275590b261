import { mount } from 'svelte';
import App from './App.svelte';
import * as backend from './lib/backend';
import type { Home } from './lib/bindings/Home';
import { loadSettings } from './lib/settings';
import { handOver } from './lib/start-up';
import { show } from './lib/theme.svelte';
import { speak } from './lib/words';
import './lib/zoom';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/checkbox.css';

async function start(): Promise<void> {
  const home = await welcome();
  if (home) {
    handOver(home);
    loadSettings(home.settings);
    show(home.settings.theme);
    speak(home.language, home.right_to_left);
  }
  const target = document.getElementById('app');
  if (!target) return;
  mount(App, { target });
  await document.fonts.ready;
  await painted();
  await backend.windowReady().catch(() => undefined);
}

/** `null` when the app cannot answer yet; the welcome asks again and says what is wrong. */
async function welcome(): Promise<Home | null> {
  try {
    return await backend.home();
  } catch {
    return null;
  }
}

/** After the next paint: the frame that follows the one being made. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

void start();
