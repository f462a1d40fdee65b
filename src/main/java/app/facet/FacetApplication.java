package app.facet;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts Facet. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class FacetApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(FacetApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
