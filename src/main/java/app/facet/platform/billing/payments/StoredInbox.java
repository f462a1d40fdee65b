package app.facet.platform.billing.payments;

import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.work.Work;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes news down together with the work they make: both are there, or neither. */
@Component
class StoredInbox implements ProviderInbox {

    private final ProviderEventRows rows;
    private final ObjectProvider<Work> work;
    private final EntityManager entities;
    private final TransactionTemplate transactions;

    StoredInbox(
            ProviderEventRows rows,
            ObjectProvider<Work> work,
            EntityManager entities,
            TransactionTemplate transactions) {
        this.rows = rows;
        this.work = work;
        this.entities = entities;
        this.transactions = transactions;
    }

    @Override
    @ActingAsTheHouse("what a provider tells is nobody's own, whoever it is about or caused it")
    public void leave(Incoming news) {
        transactions.executeWithoutResult(status -> rows.insert(news).ifPresent(this::haveHandled));
    }

    private void haveHandled(UUID event) {
        work.getObject().startForTheHouse(HandleProviderEvent.TYPE, new HandleProviderEvent(event), event.toString());
        entities.flush(); // while we act as the house: a transaction that is joined goes on as somebody else
    }
}
