package app.facet.platform.billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.mock.env.MockEnvironment;

class OnlyToTryTest {

    private static boolean isThere(MockEnvironment environment) {
        var context = mock(ConditionContext.class);
        when(context.getEnvironment()).thenReturn(environment);
        return new OnlyToTry().matches(context, mock(AnnotatedTypeMetadata.class));
    }

    @Test
    void thereIsASandboxWhileNobodySetUpARealProvider() {
        assertThat(isThere(new MockEnvironment())).isTrue();
        assertThat(isThere(new MockEnvironment().withProperty("facet.billing.stripe.secret-key", " ")))
                .isTrue();
        assertThat(isThere(new MockEnvironment().withProperty("facet.billing.stripe.secret-key", "sk_live_1")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"production", "prod"})
    void thereIsNoneInProduction(String profile) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles("postgresql", profile);

        assertThat(isThere(environment)).isFalse();
    }
}
