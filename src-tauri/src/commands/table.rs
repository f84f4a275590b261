// Every command of the app, once: `name(argument: Type, ..) -> Result;`.
//
// This file depends on nothing, so that three readers can share it: the build script makes the
// permission manifest from it, the shell defines and registers the commands, and the tests make
// the client of the window and compare the capability. A command added here and nowhere else
// does not compile, or fails a test that says where it is missing.
//
// `app` commands go straight to the use-case of the same name; `shell` commands also need the
// window or the system, and have a function of the same name in `commands::native`.

macro_rules! command_table {
    ($reader:ident) => {
        $reader! {
            app {
                home() -> Home;
                start_plan() -> String;
                open_example(name: String) -> String;
                delete_plan(plan: String) -> ();
                restore_plan(plan: String) -> ();
                questionnaire(plan: String) -> QuestionnaireView;
                save_answer(plan: String, question: String, answer: GivenAnswer) -> Saved;
                undo(plan: String) -> QuestionnaireView;
                verdict(plan: String) -> VerdictView;
                check(plan: String) -> CheckView;
                document(plan: String) -> Document;
                draw_chart(plan: String, chart: String, theme: Theme, width: u32) -> Drawing;
                preview(plan: String, format: ExportFormat, page: usize) -> Preview;
                what_if(plan: String, supposed: Supposed, theme: Theme, width: u32) -> WhatIf;
                house_style(plan: String) -> HouseStyleView;
                set_colour(plan: String, colour: String) -> HouseStyleView;
                remove_logo(plan: String) -> HouseStyleView;
                undo_house_style(plan: String) -> HouseStyleView;
                search_places(query: String, country: String) -> Vec<PlaceMatch>;
                people_within(place: u32, radius_km: f64) -> Reachable;
            }
            shell {
                set_settings(settings: Settings) -> Settings;
                export(plan: String, format: ExportFormat) -> Exported;
                choose_logo(plan: String) -> HouseStyleView;
                save_chart(plan: String, chart: String, format: PictureFormat) -> Exported;
                reveal(path: String) -> ();
                open_file(path: String) -> ();
                show_log() -> ();
                window_ready() -> ();
                zoom(steps: i8) -> ();
            }
        }
    };
}
