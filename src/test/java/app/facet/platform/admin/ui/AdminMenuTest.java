package app.facet.platform.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AdminMenuTest {

    private final AdminMenu home = new AdminMenu("admin", "admin.home.menu");
    private final AdminMenu styles = new AdminMenu("admin/headshots", "headshots.desk.menu");
    private final AdminMenu engines = new AdminMenu("admin/headshots/engines", "headshots.engines.menu");
    private final List<AdminMenu> entries = List.of(home, styles, engines);

    @Test
    void ofTwoViewsOneBelowTheOtherOnlyTheOpenOneIsCurrent() {
        assertThat(AdminMenu.current(entries, "admin/headshots")).contains(styles);
        assertThat(AdminMenu.current(entries, "admin/headshots/engines")).contains(engines);
    }

    @Test
    void whatHasNoEntryOfItsOwnBelongsToTheViewItLiesBelow() {
        assertThat(AdminMenu.current(entries, "admin/headshots/engines/7")).contains(engines);
        assertThat(AdminMenu.current(entries, "admin/headshots/law-library")).contains(styles);
    }

    @Test
    void theFirstViewStandsForItselfAlone() {
        assertThat(AdminMenu.current(entries, "admin")).contains(home);
        assertThat(AdminMenu.current(entries, "admin/somewhere")).isEmpty();
        assertThat(AdminMenu.current(entries, "admin/headshotslike")).isEmpty();
    }
}
