package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import app.facet.platform.ai.spi.Engine;
import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The engines there are. */
@Component
class Engines {

    private final List<Engine> all;

    Engines(ObjectProvider<Engine> engines) {
        all = engines.stream().toList();
        var formats = all.stream().flatMap(engine -> engine.formats().stream()).toList();
        if (formats.stream().distinct().count() != formats.size()) {
            throw new IllegalStateException("Two engines speak the same format: " + formats);
        }
    }

    /** What can be asked for in each format there is. */
    Map<String, Set<Ability>> formats() {
        var formats = new TreeMap<String, Set<Ability>>();
        all.forEach(engine -> engine.formats().forEach(format -> formats.put(format, abilities(engine))));
        return formats;
    }

    private static Set<Ability> abilities(Engine engine) {
        return Arrays.stream(Ability.values())
                .filter(ability -> ability.needs().isInstance(engine))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Ability.class)));
    }

    <E extends Engine> Optional<E> speaking(String format, Class<E> ability) {
        return all.stream()
                .filter(engine -> engine.formats().contains(format))
                .filter(ability::isInstance)
                .map(ability::cast)
                .findFirst();
    }

    <E extends Engine> E need(String format, Class<E> ability) {
        return speaking(format, ability).orElseThrow(() -> new EngineFailure(Kind.NOT_UNDERSTOOD));
    }
}
