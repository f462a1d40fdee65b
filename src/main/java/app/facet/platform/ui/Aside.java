package app.facet.platform.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ErrorEvent;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does what may take a while, such as asking another server, while the view stays usable. */
public final class Aside {

    private Aside() {}

    /**
     * Works on behalf of an account, on a thread of its own. What goes wrong is shown as if it had happened in the view.
     *
     * @param done called in the view with what came of it
     * @param after called in the view in any case, for instance to enable a button again
     */
    public static <T> void run(AccountId account, Supplier<T> work, Consumer<T> done, Runnable after) {
        UI ui = UI.getCurrent();
        Thread.ofVirtual().name("aside").start(() -> {
            try {
                T result = Acting.as(new Who.Person(account), work::get);
                ui.access(() -> {
                    after.run();
                    done.accept(result);
                });
            } catch (UIDetachedException gone) {
                return; // the window was closed meanwhile
            } catch (RuntimeException failed) {
                tell(ui, after, failed);
            }
        });
    }

    private static void tell(UI ui, Runnable after, RuntimeException failed) {
        try {
            ui.access(() -> {
                after.run();
                ui.getSession().getErrorHandler().error(new ErrorEvent(failed));
            });
        } catch (UIDetachedException gone) {
            // nobody is there to be told
        }
    }
}
