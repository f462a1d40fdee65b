package app.facet.platform.billing.payments;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings things up to date one after the other and lists what was behind, or could not be compared. */
@Component
class Comparison {

    private static final Logger LOG = LoggerFactory.getLogger(Comparison.class);

    private final DifferenceRows differences;

    Comparison(DifferenceRows differences) {
        this.differences = differences;
    }

    /** How a comparison ended. */
    record Result(int mended, int left) {

        Result plus(Result other) {
            return new Result(mended + other.mended, left + other.left);
        }
    }

    /** One thing to look at: how it stands with us, and what brings it up to date. */
    record Look(String provider, Touched touched, String ref, Supplier<Object> ours, Runnable bring) {

        DifferenceRows.Thing thing() {
            return new DifferenceRows.Thing(provider, touched, ref);
        }
    }

    <T> Result all(List<T> things, Function<T, Look> look) {
        return things.stream().map(look).map(this::compare).reduce(new Result(0, 0), Result::plus);
    }

    private Result compare(Look look) {
        Object before = look.ours().get();
        try {
            look.bring().run();
        } catch (RuntimeException failed) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("{} {} could not be compared, reference {}", look.provider(), look.touched(), reference, failed);
            differences.left(look.thing(), Particulars.states(before), reference);
            return new Result(0, 1);
        }
        Object after = look.ours().get();
        if (before.equals(after)) {
            return new Result(0, 0);
        }
        differences.mended(look.thing(), Particulars.differing(before, after), Particulars.differing(after, before));
        return new Result(1, 0);
    }

    /** Both sides say the same of them, and still something is wrong. */
    Result wrong(List<Payment> payments, Wrong wrong) {
        payments.forEach(
                one -> differences.wrong(new DifferenceRows.Thing(one.provider(), Touched.CHARGE, one.ref()), wrong));
        return new Result(0, payments.size());
    }
}
