package app.facet.platform.billing.ui;

import app.facet.platform.billing.payments.Invoice;
import app.facet.platform.billing.payments.Invoices;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.SettingsSection;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;
import java.util.UUID;

/** What somebody was written for their money, each as a PDF. */
class InvoicesSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final transient Invoices invoices;
    private final transient AccountId me;
    private final transient BillingWords words;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();

    InvoicesSection(Invoices invoices, AccountId me, BillingWords words) {
        super("billing.invoices");
        this.invoices = invoices;
        this.me = me;
        this.words = words;
        none.setText(words.get("billing.invoices.none"));
        list.addClassName("movements");
        addFields(none, list);
    }

    final void show() {
        list.removeAll();
        invoices.of(me).forEach(invoice -> list.add(line(invoice)));
        none.setVisible(list.getComponentCount() == 0);
    }

    private ListItem line(Invoice invoice) {
        var number = new Anchor(pdf(invoice.id()), "");
        number.add(new Glyph("download"), new Span(invoice.number()));
        number.setDownload(true);
        number.addClassName("invoice-link");
        String status = words.get("billing.invoice." + invoice.status().name().toLowerCase(Locale.ROOT));
        var facts = new Span(words.day(invoice.issuedAt()) + " · " + status);
        facts.addClassName("quiet");
        var text = new Div(number, facts);
        text.addClassName("movement-words");
        var total = new Span(words.money(invoice.total()));
        total.addClassNames("numbers", "movement-change");
        return new ListItem(text, total);
    }

    private DownloadHandler pdf(UUID id) {
        return event -> {
            var invoice = invoices.find(me, id);
            event.setFileName(invoice.number() + ".pdf");
            event.setContentType("application/pdf");
            new InvoicePdf(invoice, new BillingWords(invoices.language(me), java.time.ZoneOffset.UTC))
                    .write(event.getOutputStream());
        };
    }
}
