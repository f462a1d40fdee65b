package app.facet.platform.work;

import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of task the modules lend, by its stable name. */
@Component
class TaskHandlers implements SmartInitializingSingleton {

    private final Map<String, TaskHandler<?>> byName = new HashMap<>();
    private final ObjectProvider<TaskHandler<?>> handlers;
    private final JsonMapper json;

    TaskHandlers(ObjectProvider<TaskHandler<?>> handlers, JsonMapper json) {
        this.handlers = handlers;
        this.json = json;
    }

    /** Only now: what a task does may ask for further work. */
    @Override
    public void afterSingletonsInstantiated() {
        handlers.forEach(handler -> {
            if (byName.put(handler.type().name(), handler) != null) {
                throw new IllegalStateException(
                        "Two handlers for task type " + handler.type().name());
            }
        });
    }

    Collection<TaskHandler<?>> all() {
        return byName.values();
    }

    TaskHandler<?> named(String type) {
        TaskHandler<?> handler = byName.get(type);
        if (handler == null) {
            throw new IllegalStateException("No handler for task type " + type);
        }
        return handler;
    }

    String write(Task task) {
        return json.writeValueAsString(task);
    }

    <T extends Task> T read(TaskType<T> type, String payload) {
        return json.readValue(payload, type.payload());
    }
}
