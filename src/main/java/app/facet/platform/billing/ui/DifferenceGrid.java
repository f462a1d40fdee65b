package app.facet.platform.billing.ui;

import app.facet.platform.billing.payments.Difference;
import app.facet.platform.billing.payments.Difference.State;
import app.facet.platform.billing.payments.Differences;
import app.facet.platform.ui.NarrowColumn;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;

/** Differences, one a row, each with buttons to compare it again and to write down what it was. */
@Uses(Button.class)
class DifferenceGrid extends Grid<Difference> {

    private static final long serialVersionUID = 1L;

    private static final String WHAT = """
            <div class="desk-cell"><span>${item.what}</span><span class="quiet">${item.provider} · ${item.ref}</span>
            <a href="admin/users/${item.account}" ?hidden=${!item.account}>${item.who}</a></div>""";
    private static final String STATE = """
            <span class="desk-state" data-on=${item.on}>${item.state}</span>
            <span class="quiet" ?hidden=${!item.note}>${item.note}</span>""";
    private static final String SIDES = """
            <dl class="desk-sides"><dt>${item.oursName}</dt><dd>${item.ours}</dd>
            <dt>${item.theirsName}</dt><dd>${item.theirs}</dd></dl>""";
    private static final String ACTIONS = """
            <div class="desk-buttons"><vaadin-button theme="tertiary small" ?hidden=${item.mended}
              aria-label="${item.againWhich}" @click=${again}>${item.again}</vaadin-button>
            <vaadin-button theme="tertiary small" ?hidden=${item.mended} aria-label="${item.lookWhich}"
              @click=${look}>${item.look}</vaadin-button></div>""";
    private static final String EVERYTHING = """
            <div class="narrow-row">%s%s<div class="desk-cell">%s</div>
            <span class="quiet numbers">${item.when}</span>%s</div>""".formatted(WHAT, SIDES, STATE, ACTIONS);

    private final DifferenceWords words;
    private final SerializableConsumer<Difference> again;
    private final SerializableConsumer<Difference> look;

    DifferenceGrid(
            DifferenceWords words, SerializableConsumer<Difference> again, SerializableConsumer<Difference> look) {
        this.words = words;
        this.again = again;
        this.look = look;
        setSelectionMode(SelectionMode.NONE);
        setEmptyStateText(words.get("none"));
        getElement().setAttribute("aria-label", words.get("title"));
        addColumn(template(WHAT))
                .setHeader(words.get("what"))
                .setSortProperty(Differences.KIND)
                .setFlexGrow(3);
        addColumn(template(SIDES)).setHeader(words.get("sides")).setFlexGrow(3);
        addColumn(template("<div class=\"desk-cell\">" + STATE + "</div>"))
                .setHeader(words.words().get("state"))
                .setSortProperty(Differences.STATE)
                .setFlexGrow(2);
        addColumn(one -> words.words().time(one.lastAt()))
                .setHeader(words.get("when"))
                .setSortProperty(Differences.LAST)
                .setWidth("190px")
                .setFlexGrow(0);
        addColumn(one -> words.words().number(one.times()))
                .setHeader(words.get("nights"))
                .setSortProperty(Differences.TIMES)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("130px")
                .setFlexGrow(0);
        addColumn(template(ACTIONS))
                .setHeader(words.words().get("action"))
                .setWidth("170px")
                .setFlexGrow(0);
        NarrowColumn.addTo(this, template(EVERYTHING));
    }

    private LitRenderer<Difference> template(String html) {
        return LitRenderer.<Difference>of(html)
                .withProperty("what", words::what)
                .withProperty("provider", Difference::provider)
                .withProperty("ref", Difference::ref)
                .withProperty(
                        "account",
                        one -> one.account() == null ? "" : one.account().toString())
                .withProperty("who", one -> words.get("who"))
                .withProperty("oursName", one -> words.get("ours"))
                .withProperty("ours", one -> words.side(one.ours()))
                .withProperty("theirsName", one -> words.get("theirs"))
                .withProperty("theirs", this::theirs)
                .withProperty("on", one -> one.state().name().toLowerCase(Locale.ROOT))
                .withProperty("state", one -> words.name(one.state()))
                .withProperty("note", one -> one.note() == null ? "" : one.note())
                .withProperty("when", words::times)
                .withProperty("mended", one -> one.state() == State.MENDED)
                .withProperty("again", one -> words.get("again"))
                .withProperty("againWhich", one -> words.get("again-which", one.ref()))
                .withProperty("look", one -> words.get("look"))
                .withProperty("lookWhich", one -> words.get("look-which", one.ref()))
                .withFunction("again", again)
                .withFunction("look", look);
    }

    private String theirs(Difference one) {
        if (one.state() == State.MENDED) {
            return words.side(one.theirs());
        }
        return one.wrong()
                .map(wrong -> words.get("wrong." + wrong.key()))
                .orElseGet(() -> words.get("not-told", one.what().replaceFirst("^reference ", "")));
    }
}
