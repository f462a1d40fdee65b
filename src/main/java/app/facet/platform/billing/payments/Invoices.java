package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people were written for their money. */
@Service
public class Invoices {

    private final InvoiceBook book;
    private final PaperWords words;

    Invoices(InvoiceBook book, PaperWords words) {
        this.book = book;
        this.words = words;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Invoice> of(AccountId account) {
        return book.of(account);
    }

    /** In which somebody's are written: that of their account, whichever they read a page in. */
    public Locale language(AccountId account) {
        return words.language(account);
    }

    /** @throws NotFound when there is none, or it is somebody else's */
    @Transactional(readOnly = true)
    public Invoice find(AccountId account, UUID invoice) {
        return book.of(account).stream()
                .filter(one -> one.id().equals(invoice))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
