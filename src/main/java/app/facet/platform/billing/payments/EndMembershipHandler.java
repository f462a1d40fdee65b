package app.facet.platform.billing.payments;

import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.Retry;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Ends subscriptions of people who left, so that nobody pays for an account that is gone. */
@Component
class EndMembershipHandler implements TaskHandler<EndMembership> {

    private final PaymentProviders providers;

    EndMembershipHandler(PaymentProviders providers) {
        this.providers = providers;
    }

    @Override
    public TaskType<EndMembership> type() {
        return EndMembership.TYPE;
    }

    @Override
    public Retry retry() {
        return new Retry(15, Duration.ofSeconds(30));
    }

    @Override
    public void run(EndMembership task, Progress progress) {
        if (!providers.hold(task.provider())) {
            return; // of an app store, where only its owner can
        }
        try {
            providers.named(task.provider()).memberships().end(task.ref(), "end-" + task.ref());
        } catch (ProviderFailure failed) {
            if (failed.kind() != ProviderFailure.Kind.UNKNOWN) {
                throw failed;
            }
        }
    }
}
