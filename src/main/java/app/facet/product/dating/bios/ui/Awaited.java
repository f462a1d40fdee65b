package app.facet.product.dating.bios.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.Aside;
import app.facet.platform.ui.Glyph;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The place of something that takes a moment to work out: says what is being done, then shows what came of it, or that it
 * went wrong with a button that tries again. The rest of the page stays usable.
 */
class Awaited<T> extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AccountId me;
    private final transient Supplier<T> work;
    private final transient Function<T, Component> shown;
    private final String meanwhile;
    private boolean begun;

    /**
     * Works once it is on the page.
     *
     * @param meanwhile what is being done, in words
     * @param shown makes of what came of it what is shown
     */
    Awaited(AccountId me, String meanwhile, Supplier<T> work, Function<T, Component> shown) {
        this.me = me;
        this.meanwhile = meanwhile;
        this.work = work;
        this.shown = shown;
        addClassName("awaited");
        showWaiting();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (!begun) {
            begun = true;
            begin();
        }
    }

    private void begin() {
        // What came of it follows in the same breath; where nothing does, what is left is the way to try again.
        Aside.run(me, work, this::show, this::showFailure);
    }

    private void show(T result) {
        put("done", shown.apply(result));
    }

    private void showWaiting() {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", meanwhile);
        put("waiting", new Span(meanwhile), bar);
    }

    private void showFailure() {
        var again = new Button(getTranslation("dating.bios.awaited.again"), new Glyph("retry"), click -> {
            showWaiting();
            begin();
        });
        again.addThemeVariants(ButtonVariant.TERTIARY);
        put("failed", new Paragraph(getTranslation("dating.bios.awaited.failed")), again);
    }

    private void put(String state, Component... parts) {
        removeAll();
        add(parts);
        getElement()
                .setAttribute("data-state", state)
                .setAttribute("aria-busy", String.valueOf(state.equals("waiting")));
    }
}
