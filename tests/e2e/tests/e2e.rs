//! Journeys in the real window.

use plainsail_e2e::journey;
use plainsail_e2e::sandbox::Sandbox;
use plainsail_e2e::window::Window;

#[test]
fn first() {
    let sandbox = Sandbox::new().unwrap();
    journey(async {
        let window = Window::open(&sandbox).await?;
        println!("{}", window.shows().await?);
        window.check_accessibility("welcome").await?;
        window.enter_on(".doors button").await?;
        window.wait_for_screen("wizard").await?;
        println!("{}", window.shows().await?);
        window.type_text("Harbour Lane").await?;
        window.wait_until_saved().await?;
        window.picture("x.first").await?;
        window.tab_to("form button[type=submit]").await?;
        window.picture("x.second").await?;
        window.close().await
    })
    .unwrap();
}
