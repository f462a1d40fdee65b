package app.facet.platform.work;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.ApplicationModuleListener;

/** Somebody who listens to what the tests tell. */
@Configuration(proxyBeanMethods = false)
class Ears {

    @Bean
    Ear ear() {
        return new Ear();
    }

    /** Something happened. */
    record Told(UUID id) {}

    /** Fails as often as it is asked to, then hears. */
    static class Ear {

        private final List<UUID> heard = new CopyOnWriteArrayList<>();
        private final Map<UUID, Integer> deafFor = new ConcurrentHashMap<>();

        @ApplicationModuleListener
        void hear(Told told) {
            if (deafFor.merge(told.id(), -1, Integer::sum) >= 0) {
                throw new IllegalStateException("Not now");
            }
            heard.add(told.id());
        }

        void beDeafFor(UUID id, int times) {
            deafFor.put(id, times);
        }

        long times(UUID id) {
            return heard.stream().filter(id::equals).count();
        }
    }
}
