package app.facet.platform.ai;

import app.facet.platform.ai.spi.Description;
import app.facet.platform.ai.spi.Drawing;
import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import app.facet.platform.ai.spi.Harm;
import app.facet.platform.ai.spi.ImageDescriber;
import app.facet.platform.ai.spi.ImageEditor;
import app.facet.platform.ai.spi.ImageMaker;
import app.facet.platform.ai.spi.ImageReader;
import app.facet.platform.ai.spi.ImageTask;
import app.facet.platform.ai.spi.Moderator;
import app.facet.platform.ai.spi.Pause;
import app.facet.platform.ai.spi.Picture;
import app.facet.platform.ai.spi.PictureModerator;
import app.facet.platform.ai.spi.Reply;
import app.facet.platform.ai.spi.Target;
import app.facet.platform.ai.spi.TextTask;
import app.facet.platform.ai.spi.TextWriter;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** An engine that says what a test tells it, and nobody who waits. */
@TestConfiguration(proxyBeanMethods = false)
public class Scripted {

    static final String HOUSE_KEY = "house-key";

    @Bean
    Engine scriptedEngine() {
        return new Engine();
    }

    @Bean
    @Primary
    Pauses pauses() {
        return new Pauses();
    }

    @Bean
    DynamicPropertyRegistrar keyOfTheHouse() {
        return registry -> registry.add("facet.ai.keys.scripted", () -> HOUSE_KEY);
    }

    static class Pauses implements Pause {

        final List<Duration> all = new CopyOnWriteArrayList<>();

        @Override
        public void of(Duration time) {
            all.add(time);
        }
    }

    /** What tests elsewhere tell the engine, and ask it. */
    public interface Script {

        BiFunction<Target, TextTask, Reply> MUTE = (target, task) -> {
            throw new EngineFailure(Kind.DECLINED);
        };

        Function<Picture, Description> UNSEEING = picture -> {
            throw new EngineFailure(Kind.DECLINED);
        };

        /** What it says to the next questions; forgets the ones before. */
        void says(BiFunction<Target, TextTask, Reply> next);

        /** What it sees on the next pictures it is to describe; forgets the ones before. */
        void sees(Function<Picture, Description> next);

        /** What it was asked. */
        List<TextTask> tasks();

        /** What it was shown to describe. */
        List<Picture> described();
    }

    static class Engine
            implements Script,
                    TextWriter,
                    ImageReader,
                    ImageDescriber,
                    ImageMaker,
                    ImageEditor,
                    Moderator,
                    PictureModerator {

        final List<TextTask> tasks = new CopyOnWriteArrayList<>();
        final List<Target> targets = new CopyOnWriteArrayList<>();
        final List<Picture> described = new CopyOnWriteArrayList<>();
        volatile BiFunction<Target, TextTask, Reply> script = MUTE;
        final List<ImageTask> edited = new CopyOnWriteArrayList<>();
        volatile Function<Picture, Description> eye = UNSEEING;
        volatile Function<ImageTask, Drawing> editor = task -> {
            throw new EngineFailure(Kind.DECLINED);
        };

        @Override
        public void says(BiFunction<Target, TextTask, Reply> next) {
            tasks.clear();
            targets.clear();
            script = next;
        }

        @Override
        public void sees(Function<Picture, Description> next) {
            described.clear();
            eye = next;
        }

        @Override
        public List<TextTask> tasks() {
            return tasks;
        }

        @Override
        public List<Picture> described() {
            return described;
        }

        @Override
        public Description describe(Target target, Picture picture) {
            described.add(picture);
            return eye.apply(picture);
        }

        @Override
        public Set<String> formats() {
            return Set.of("scripted");
        }

        @Override
        public void check(Target target) {
            if (target.key().startsWith("bad")) {
                throw new EngineFailure(Kind.WRONG_KEY);
            }
        }

        @Override
        public Reply write(Target target, TextTask task, Consumer<String> soFar) {
            tasks.add(task);
            targets.add(target);
            var reply = script.apply(target, task);
            soFar.accept(reply.text());
            return reply;
        }

        @Override
        public Reply read(Target target, TextTask task) {
            return write(target, task, text -> {});
        }

        @Override
        public Drawing make(Target target, ImageTask task) {
            targets.add(target);
            return new Drawing(new Picture("image/png", new byte[] {1}), 0, 0);
        }

        @Override
        public Drawing edit(Target target, ImageTask task) {
            edited.add(task);
            return editor.apply(task);
        }

        /** What is wrong with pictures it is shown. */
        volatile Set<Harm> harmsSeen = Set.of();

        final List<Picture> inspected = new CopyOnWriteArrayList<>();

        @Override
        public Set<Harm> judge(Target target, Picture picture) {
            inspected.add(picture);
            return harmsSeen;
        }

        @Override
        public Set<Harm> judge(Target target, String text) {
            return text.contains("flagged by the model") ? EnumSet.of(Harm.HATE) : Set.of();
        }
    }
}
