package app.facet.platform.ai.spi;

import java.util.function.Consumer;

/** Writes text. */
public interface TextWriter extends Engine {

    /** @param soFar told all the text there is whenever more has come, where the model streams */
    Reply write(Target target, TextTask task, Consumer<String> soFar);
}
