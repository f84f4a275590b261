// Generated from the Rust types by `cargo xtask bindings`. Do not edit.
import type { CheckView } from "./CheckView";
import type { Document } from "./Document";
import type { Drawing } from "./Drawing";
import type { ExportFormat } from "./ExportFormat";
import type { Exported } from "./Exported";
import type { GivenAnswer } from "./GivenAnswer";
import type { Home } from "./Home";
import type { HouseStyleView } from "./HouseStyleView";
import type { PictureFormat } from "./PictureFormat";
import type { PlaceMatch } from "./PlaceMatch";
import type { Preview } from "./Preview";
import type { QuestionnaireView } from "./QuestionnaireView";
import type { Reachable } from "./Reachable";
import type { Saved } from "./Saved";
import type { Settings } from "./Settings";
import type { Supposed } from "./Supposed";
import type { Theme } from "./Theme";
import type { VerdictView } from "./VerdictView";
import type { WhatIf } from "./WhatIf";

/** Carries a call to the app: its name in the table, its arguments, its answer. */
export type Invoke = <T>(command: string, args?: Record<string, unknown>) => Promise<T>;

/** Every command of the app. */
export const commands = (invoke: Invoke) => ({
  home: () => invoke<Home>("home"),
  startPlan: () => invoke<string>("start_plan"),
  openExample: (name: string) => invoke<string>("open_example", { name }),
  deletePlan: (plan: string) => invoke<null>("delete_plan", { plan }),
  restorePlan: (plan: string) => invoke<null>("restore_plan", { plan }),
  questionnaire: (plan: string) => invoke<QuestionnaireView>("questionnaire", { plan }),
  saveAnswer: (plan: string, question: string, answer: GivenAnswer) => invoke<Saved>("save_answer", { plan, question, answer }),
  undo: (plan: string) => invoke<QuestionnaireView>("undo", { plan }),
  verdict: (plan: string) => invoke<VerdictView>("verdict", { plan }),
  check: (plan: string) => invoke<CheckView>("check", { plan }),
  document: (plan: string) => invoke<Document>("document", { plan }),
  drawChart: (plan: string, chart: string, theme: Theme, width: number) => invoke<Drawing>("draw_chart", { plan, chart, theme, width }),
  preview: (plan: string, format: ExportFormat, page: number) => invoke<Preview>("preview", { plan, format, page }),
  whatIf: (plan: string, supposed: Supposed, theme: Theme, width: number) => invoke<WhatIf>("what_if", { plan, supposed, theme, width }),
  houseStyle: (plan: string) => invoke<HouseStyleView>("house_style", { plan }),
  setColour: (plan: string, colour: string) => invoke<HouseStyleView>("set_colour", { plan, colour }),
  removeLogo: (plan: string) => invoke<HouseStyleView>("remove_logo", { plan }),
  undoHouseStyle: (plan: string) => invoke<HouseStyleView>("undo_house_style", { plan }),
  searchPlaces: (query: string, country: string) => invoke<Array<PlaceMatch>>("search_places", { query, country }),
  peopleWithin: (place: number, radiusKm: number) => invoke<Reachable>("people_within", { place, radiusKm }),
  setSettings: (settings: Settings) => invoke<Settings>("set_settings", { settings }),
  export: (plan: string, format: ExportFormat) => invoke<Exported>("export", { plan, format }),
  chooseLogo: (plan: string) => invoke<HouseStyleView>("choose_logo", { plan }),
  saveChart: (plan: string, chart: string, format: PictureFormat) => invoke<Exported>("save_chart", { plan, chart, format }),
  reveal: (path: string) => invoke<null>("reveal", { path }),
  openFile: (path: string) => invoke<null>("open_file", { path }),
  showLog: () => invoke<null>("show_log"),
  windowReady: () => invoke<null>("window_ready"),
  zoom: (steps: number) => invoke<null>("zoom", { steps }),
});

/** What `commands` gives. */
export type Commands = ReturnType<typeof commands>;
