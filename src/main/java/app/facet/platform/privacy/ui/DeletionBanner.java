package app.facet.platform.privacy.ui;

import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.privacy.Deletions;
import app.facet.platform.shell.spi.Banner;
import app.facet.platform.ui.Notice;
import app.facet.platform.ui.ReaderZone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** Reminds, above every view, that the account is about to go. */
@org.springframework.stereotype.Component
class DeletionBanner implements Banner {

    private final Deletions deletions;
    private final CurrentAccount current;

    DeletionBanner(Deletions deletions, CurrentAccount current) {
        this.deletions = deletions;
        this.current = current;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create() {
        return deletions.dueOf(current.id()).map(due -> {
            var takeBack = new Button();
            takeBack.setText(takeBack.getTranslation("privacy.deletion.take-back"));
            takeBack.setDisableOnClick(true);
            takeBack.addClickListener(click -> {
                deletions.takeBack(current.id());
                showAnew(takeBack);
            });
            return new Notice(words(takeBack, due), takeBack);
        });
    }

    static String words(Component where, Instant due) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(UI.getCurrent().getLocale())
                .withZone(ReaderZone.current());
        return where.getTranslation("privacy.deletion.due", day.format(due));
    }

    /** The banner belongs to the frame, which is made once for a tab. */
    static void showAnew(Component where) {
        where.getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
