package app.facet.platform.billing.ui;

import app.facet.platform.billing.Movement;
import app.facet.platform.billing.Statements;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.SettingsSection;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.springframework.data.domain.PageRequest;

/** What moved somebody's credits, the newest first, a page at a time. */
class MovementsSection extends SettingsSection {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 10;

    private final transient Statements statements;
    private final transient AccountId me;
    private final transient BillingWords words;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private final Button more = new Button();
    private int pages = 1;

    MovementsSection(Statements statements, AccountId me, BillingWords words) {
        super("billing.movements");
        this.statements = statements;
        this.me = me;
        this.words = words;
        list.addClassName("movements");
        none.setText(words.get("billing.movements.none"));
        more.setText(words.get("billing.movements.more"));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> {
            pages++;
            show();
        });
        addFields(none, list, more);
    }

    final void show() {
        var found = statements.movements(me, PageRequest.of(0, pages * AT_ONCE + 1));
        list.removeAll();
        found.stream().limit((long) pages * AT_ONCE).forEach(movement -> list.add(line(movement)));
        none.setVisible(found.isEmpty());
        list.setVisible(!found.isEmpty());
        more.setVisible(found.size() > pages * AT_ONCE);
    }

    private ListItem line(Movement movement) {
        var what = new Span(what(movement));
        var when = new Span(words.moment(movement.at()));
        when.addClassName("quiet");
        var change = new Span(change(movement));
        change.addClassNames("numbers", "movement-change");
        var text = new Div(what, when);
        text.addClassName("movement-words");
        return new ListItem(text, change);
    }

    private String what(Movement movement) {
        String kind = words.get("billing.movement." + movement.kind());
        if (movement.action() != null) {
            return words.has(movement.action() + ".action")
                    ? words.get("billing.movement.of", words.get(movement.action() + ".action"), kind)
                    : kind;
        }
        return movement.source() == null
                ? kind
                : words.get("billing.movement.from." + movement.source().name().toLowerCase(Locale.ROOT));
    }

    /** What was set aside left already; taking it for good changes nothing any more. */
    private String change(Movement movement) {
        return movement.available() == 0
                ? ""
                : String.format(
                        getLocale(), "%s%,d", movement.available() > 0 ? "+" : "−", Math.abs(movement.available()));
    }
}
