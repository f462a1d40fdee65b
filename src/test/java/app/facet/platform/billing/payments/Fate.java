package app.facet.platform.billing.payments;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts the steps a process takes, and stops everything at one of them. */
final class Fate {

    /** Stands for a process that is killed; nobody catches it on the way. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    static final int NEVER = Integer.MAX_VALUE;

    private int left;
    private int steps;

    /** @param killedAt how many steps are taken before */
    Fate(int killedAt) {
        left = killedAt;
    }

    int steps() {
        return steps;
    }

    private void step() {
        steps++;
        if (left-- == 0) {
            throw new Killed();
        }
    }

    /** Killed before anything is written, before it is kept, or after. */
    TransactionTemplate transactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager) {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                step();
                T result = super.execute(status -> {
                    T made = action.doInTransaction(status);
                    step();
                    return made;
                });
                step();
                return result;
            }
        };
    }

    /** Killed before the provider hears of it, or after it did it and before we hear the answer. */
    PaymentProvider provider(PaymentProvider real) {
        return mortal(PaymentProvider.class, real);
    }

    @SuppressWarnings("unchecked")
    private <T> T mortal(Class<T> kind, T real) {
        return (T) Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, (proxy, method, given) -> {
            try {
                if (method.getReturnType().isInterface() && given == null) {
                    var part = (Class<Object>) method.getReturnType();
                    return mortal(part, method.invoke(real));
                }
                boolean asks =
                        !method.getName().equals("name") && !method.getName().equals("isSetUp");
                if (asks) {
                    step();
                }
                Object answer = method.invoke(real, given);
                if (asks) {
                    step();
                }
                return answer;
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        });
    }
}
