package app.facet.platform.billing.payments;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who moves money here. */
@Component
class PaymentProviders {

    private final List<PaymentProvider> all;

    PaymentProviders(ObjectProvider<PaymentProvider> all) {
        this.all = all.orderedStream()
                .sorted(Comparator.comparing(PaymentProvider::name).reversed())
                .toList();
    }

    /**
     * Who is asked about something new.
     *
     * @throws NothingForSale when nobody is set up
     */
    PaymentProvider current() {
        return all.stream().filter(PaymentProvider::isSetUp).findFirst().orElseThrow(NothingForSale::new);
    }

    /** Who holds something that was begun with them. */
    PaymentProvider named(String name) {
        return all.stream()
                .filter(one -> one.name().equals(name) && one.isSetUp())
                .findFirst()
                .orElseThrow(() -> new ProviderFailure(ProviderFailure.Kind.AWAY, name + " is not set up"));
    }

    /** Whether what was begun with them can be changed here: what was bought in an app store is changed there. */
    boolean hold(String name) {
        return all.stream().anyMatch(one -> one.name().equals(name));
    }

    /** The names of all whose things can be looked at. */
    List<String> held() {
        return all.stream().map(PaymentProvider::name).toList();
    }
}
