package app.facet.platform.accounts;

import app.facet.platform.kernel.PublicPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to a provider and back are open to everybody. */
@Configuration(proxyBeanMethods = false)
class ProviderPaths {

    @Bean
    PublicPath toProviders() {
        return new PublicPath("/sign-in/with/*");
    }

    @Bean
    PublicPath fromProviders() {
        return new PublicPath("/sign-in/from/*");
    }
}
