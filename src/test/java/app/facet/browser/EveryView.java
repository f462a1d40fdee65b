package app.facet.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A walk over every view in one window. Its windows are two tests, so that two can be walked at a time. */
abstract class EveryView extends BrowserTest {

    private static final String PASSWORD = "facet-demo-2026";

    final void walk(Visitor.Window window) throws IOException {
        var found = new ArrayList<String>();
        var somebody = visitor(window);
        int walked = walk(somebody, "visitor", found);
        var mia = visitor(window);
        mia.signIn("mia@demo.facet.app", PASSWORD);
        walked += walk(mia, "member", found);
        var admin = visitor(window);
        admin.signIn("admin@demo.facet.app", PASSWORD);
        walked += walk(admin, "admin", found);
        assertThat(found).isEmpty();
        assertThat(walked).isGreaterThan(80);
    }

    private static int walk(Visitor visitor, String who, List<String> found) throws IOException {
        int walked = 0;
        for (Views.View view : Views.of(who)) {
            walked += check(visitor, view.path(), found);
            if (view.link().isPresent()) {
                String behind =
                        visitor.page().locator(view.link().get()).first().getAttribute("href");
                walked += check(visitor, "/" + behind.replaceFirst("^/", ""), found);
            }
        }
        return walked;
    }

    private static int check(Visitor visitor, String path, List<String> found) {
        visitor.open(path);
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
        found.addAll(visitor.faults(path));
        return 1;
    }
}
