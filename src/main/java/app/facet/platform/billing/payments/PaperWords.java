package app.facet.platform.billing.payments;

import app.facet.platform.billing.Packs;
import app.facet.platform.billing.Plans;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.spi.AddressBook;
import app.facet.platform.notifications.spi.Addressee;
import app.facet.platform.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people bought, in their own language: on pages where they pay, in mail, and on invoices, which stay as written. */
@Component
class PaperWords {

    private final Plans plans;
    private final Packs packs;
    private final AddressBook addresses;

    PaperWords(Plans plans, Packs packs, AddressBook addresses) {
        this.plans = plans;
        this.packs = packs;
        this.addresses = addresses;
    }

    /** English for somebody who is gone. */
    Locale language(@Nullable AccountId account) {
        return account == null
                ? Locale.ENGLISH
                : addresses.find(account).map(Addressee::language).orElse(Locale.ENGLISH);
    }

    String plan(String code, AccountId reader) {
        return plans.named(code).name(language(reader));
    }

    String name(Choice choice, AccountId reader) {
        return "Facet "
                + (choice.kind() == Choice.Kind.PACK
                        ? packs.named(choice.item()).name(language(reader))
                        : plan(choice.item(), reader));
    }

    /**
     * What was paid of a bill: all of it, or what credit from before left to pay.
     *
     * @param net what was paid, without its tax: what the lines add up to
     */
    List<InvoiceLine> lines(Bill bill, long net, @Nullable AccountId reader) {
        var texts = Texts.of(language(reader));
        var lines = new ArrayList<InvoiceLine>();
        bill.lines().forEach(line -> lines.add(new InvoiceLine(text(line, texts), line.minor())));
        long rest = net - lines.stream().mapToLong(InvoiceLine::minor).sum();
        if (rest != 0) {
            lines.add(new InvoiceLine(texts.get("billing.invoice.line." + (rest < 0 ? "credit" : "owed")), rest));
        }
        return lines;
    }

    private String text(BillLine line, Texts texts) {
        if (line.what() == BillLine.What.DISCOUNT) {
            return texts.get("billing.invoice.line.discount");
        }
        return line.named()
                .map(plan -> texts.get(
                        "billing.invoice.line." + key(line.what(), plan.yearly()),
                        plans.named(plan.plan()).name(texts.locale())))
                .orElse(line.text());
    }

    private static String key(BillLine.What what, boolean yearly) {
        return switch (what) {
            case REMAINING -> "remaining";
            case UNUSED -> "unused";
            default -> yearly ? "year" : "month";
        };
    }
}
