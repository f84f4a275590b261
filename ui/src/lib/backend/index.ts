/** The app behind the window: one function for each command. The only importer of the Tauri API. */

import { invoke } from '@tauri-apps/api/core';
import { commands } from '../bindings/commands';
import { failure } from './failure';

export type { Saved } from '../bindings/Saved';
export { Failure, failure } from './failure';

// The client is generated from the command table; only how a call is carried is said here.
const app = commands(call);

export const { home, setSettings, startPlan, openExample, deletePlan, restorePlan } = app;
export const { questionnaire, saveAnswer, undo, verdict, check, document } = app;
export const { drawChart, whatIf, searchPlaces, peopleWithin, reveal, showLog } = app;
export const { houseStyle, setColour, chooseLogo, removeLogo, undoHouseStyle } = app;
export const { windowReady, zoom, preview, saveChart, openFile } = app;
/** `export` is a word of the language. */
export const exportPlan = app.export;

async function call<T>(command: string, args: Record<string, unknown> = {}): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (thrown) {
    throw failure(thrown);
  }
}
