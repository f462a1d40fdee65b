package app.facet.platform.media.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.media.DeletionReceipts;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.data.domain.PageRequest;

/** Receipts for photos that were deleted, the newest first. */
@Route("account/receipts")
@PageTitle("media.receipts.title")
@Menu(order = 935, title = "media.receipts.tab", icon = "user")
@StyleSheet("media.css")
@PermitAll
class ReceiptsView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 20;

    private final transient DeletionReceipts receipts;
    private final transient AccountId me;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("media.receipts.more"), click -> showMore());
    private int pages;

    ReceiptsView(DeletionReceipts receipts, CurrentAccount account) {
        this.receipts = receipts;
        this.me = account.id();
        addClassName("account");
        list.addClassName("receipt-list");
        add(new PageHeader(getTranslation("media.receipts.title"), getTranslation("media.receipts.purpose")));
        showMore();
        if (list.getComponentCount() == 0) {
            add(new EmptyState(
                    "trash",
                    getTranslation("media.receipts.empty.title"),
                    getTranslation("media.receipts.empty.text")));
        } else {
            add(list, more);
        }
    }

    private void showMore() {
        var next = receipts.of(me, PageRequest.of(pages++, AT_ONCE));
        next.map(ReceiptRow::new).forEach(list::add);
        more.setVisible(next.hasNext());
    }

    // Package-private test seam.
    Button more() {
        return more;
    }
}
