package app.facet;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Has whoever is signed in kept where the application of the test looks for it. The place is static, and each further
 * application that a test starts puts another in its stead.
 */
class OwnSecurityContext implements TestExecutionListener, Ordered {

    private static final int BEFORE_ANYBODY_IS_SIGNED_IN = 9_000; // Spring Security's own has 10,000

    @Override
    public void beforeTestMethod(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
    }

    @Override
    public int getOrder() {
        return BEFORE_ANYBODY_IS_SIGNED_IN;
    }
}
