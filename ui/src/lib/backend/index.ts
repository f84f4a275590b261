/** The app behind the window: one function for each command. The only importer of the Tauri API. */

import { invoke } from '@tauri-apps/api/core';
import type { CheckView } from '../bindings/CheckView';
import type { Document } from '../bindings/Document';
import type { Drawing } from '../bindings/Drawing';
import type { Exported } from '../bindings/Exported';
import type { ExportFormat } from '../bindings/ExportFormat';
import type { GivenAnswer } from '../bindings/GivenAnswer';
import type { Home } from '../bindings/Home';
import type { PlaceMatch } from '../bindings/PlaceMatch';
import type { QuestionnaireView } from '../bindings/QuestionnaireView';
import type { Reachable } from '../bindings/Reachable';
import type { Saved } from '../bindings/Saved';
import type { Settings } from '../bindings/Settings';
import type { Theme } from '../bindings/Theme';
import type { VerdictView } from '../bindings/VerdictView';
import { failure } from './failure';

export { Failure, failure } from './failure';
export type { Saved };

export const home = (): Promise<Home> => call('home');
export const setSettings = (settings: Settings): Promise<Settings> =>
  call('set_settings', { settings });
export const startPlan = (): Promise<string> => call('start_plan');
export const openExample = (name: string): Promise<string> => call('open_example', { name });
export const deletePlan = (plan: string): Promise<void> => call('delete_plan', { plan });
export const restorePlan = (plan: string): Promise<void> => call('restore_plan', { plan });
export const questionnaire = (plan: string): Promise<QuestionnaireView> =>
  call('questionnaire', { plan });
export const saveAnswer = (plan: string, question: string, answer: GivenAnswer): Promise<Saved> =>
  call('save_answer', { plan, question, answer });
export const undo = (plan: string): Promise<QuestionnaireView> => call('undo', { plan });
export const verdict = (plan: string): Promise<VerdictView> => call('verdict', { plan });
export const check = (plan: string): Promise<CheckView> => call('check', { plan });
export const document = (plan: string): Promise<Document> => call('document', { plan });
export const drawChart = (
  plan: string,
  chart: string,
  theme: Theme,
  width: number,
): Promise<Drawing> => call('draw_chart', { plan, chart, theme, width });
export const searchPlaces = (query: string, country: string): Promise<PlaceMatch[]> =>
  call('search_places', { query, country });
export const peopleWithin = (place: number, radiusKm: number): Promise<Reachable> =>
  call('people_within', { place, radiusKm });
export const exportPlan = (plan: string, format: ExportFormat): Promise<Exported> =>
  call('export', { plan, format });
export const reveal = (path: string): Promise<void> => call('reveal', { path });
export const windowReady = (): Promise<void> => call('window_ready');

async function call<T>(command: string, args: Record<string, unknown> = {}): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (thrown) {
    throw failure(thrown);
  }
}
