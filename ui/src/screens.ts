/** The component of every screen; one that is missing does not compile. */

import type { Component } from 'svelte';
import CheckScreen from './features/check/CheckScreen.svelte';
import ShareScreen from './features/export/ShareScreen.svelte';
import GalleryScreen from './features/gallery/GalleryScreen.svelte';
import PlanScreen from './features/plan/PlanScreen.svelte';
import QuestionsScreen from './features/questionnaire/QuestionsScreen.svelte';
import WizardScreen from './features/questionnaire/WizardScreen.svelte';
import VerdictScreen from './features/verdict/VerdictScreen.svelte';
import HelpScreen from './features/welcome/HelpScreen.svelte';
import WelcomeScreen from './features/welcome/WelcomeScreen.svelte';
import type { Opened, Screen } from './lib/route';

/** Each takes what its route opens it with, and nothing else. */
export const SCREENS: { [Name in Screen]: Component<Opened<Name>> } = {
  welcome: WelcomeScreen,
  help: HelpScreen,
  gallery: GalleryScreen,
  questions: QuestionsScreen,
  wizard: WizardScreen,
  verdict: VerdictScreen,
  check: CheckScreen,
  plan: PlanScreen,
  share: ShareScreen,
};
