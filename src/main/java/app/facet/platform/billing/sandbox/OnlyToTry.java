package app.facet.platform.billing.sandbox;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Without a key of a real provider, and never in production: there nobody gets anything for play money. */
final class OnlyToTry implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment environment = context.getEnvironment();
        return environment.getProperty("facet.billing.stripe.secret-key", "").isBlank()
                && !environment.acceptsProfiles(Profiles.of("production", "prod"));
    }
}
