package app.facet.isolation;

import app.facet.platform.analytics.AnalyticsEvent;
import app.facet.platform.analytics.EventKind;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ProductKey;
import app.facet.platform.media.Variant;
import app.facet.platform.notifications.MailKind;
import app.facet.platform.notifications.NotificationId;
import app.facet.platform.notifications.NotificationKind;
import app.facet.platform.notifications.Rhythm;
import app.facet.platform.notifications.Urgency;
import app.facet.platform.work.spi.Task;
import app.facet.platform.work.spi.TaskType;
import app.facet.product.careers.matching.AskedPosting;
import app.facet.product.careers.matching.ResumeEvidence;
import app.facet.product.careers.postings.PostingId;
import app.facet.product.careers.resumes.ResumeContent;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * Arguments for any method of a service: the given account where an account is asked for, the given id where any other
 * id is, and something harmless for the rest. What is handed to a callback is told.
 */
final class Arguments {

    private final UUID id;
    private final Consumer<@Nullable Object> told;
    private final Map<Class<?>, Object> plain = new HashMap<>();

    Arguments(AccountId account, UUID id, Consumer<@Nullable Object> told) {
        this.id = id;
        this.told = told;
        plain.put(AccountId.class, account);
        plain.put(UUID.class, id);
        plain.put(String.class, id.toString());
        plain.put(Object.class, id.toString());
        plain.put(boolean.class, true);
        plain.put(int.class, 1);
        plain.put(Integer.class, 1);
        plain.put(long.class, 1L);
        plain.put(double.class, 0.5);
        plain.put(BigDecimal.class, BigDecimal.ONE);
        plain.put(byte[].class, new byte[32]);
        plain.put(Instant.class, Instant.EPOCH);
        plain.put(LocalDate.class, LocalDate.EPOCH);
        plain.put(Duration.class, Duration.ofMinutes(1));
        plain.put(ZoneId.class, ZoneOffset.UTC);
        plain.put(Currency.class, Currency.getInstance("USD"));
        plain.put(Clock.class, Clock.systemUTC());
        plain.put(Locale.class, Locale.ENGLISH);
        plain.put(ProductKey.class, new ProductKey("dating"));
        plain.put(TaskType.class, new TaskType<>("work.rehearsal", Task.class));
        plain.put(MailKind.class, MailKind.of("accounts.no-such-mail"));
        plain.put(NotificationKind.class, NotificationKind.of("sample.news", Urgency.NOW));
        plain.put(NotificationId.class, new NotificationId(UUID.randomUUID()));
        plain.put(Rhythm.class, Rhythm.USUAL);
        plain.put(Variant.class, Variant.TILE);
        plain.put(EventKind.class, EventKind.of("sample.happened"));
        plain.put(AnalyticsEvent.class, AnalyticsEvent.of(EventKind.of("sample.happened")));
        plain.put(Pageable.class, PageRequest.of(0, 50));
        plain.put(AskedPosting.class, AskedPosting.of(new PostingId(id), "", id.toString()));
        plain.put(
                ResumeEvidence.class,
                ResumeEvidence.of((ResumeContent) record(ResumeContent.class), YearMonth.of(2026, 11)));
    }

    Object[] of(Method method) {
        return Arrays.stream(method.getGenericParameterTypes()).map(this::value).toArray();
    }

    private @Nullable Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return value((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        if (type instanceof TypeVariable<?> variable) {
            return value(variable.getBounds()[0]);
        }
        return type instanceof Class<?> plainType ? value(plainType, new Type[0]) : id.toString();
    }

    private @Nullable Object value(Class<?> type, Type[] of) {
        if (plain.containsKey(type)) {
            return plain.get(type);
        }
        if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[0]);
        }
        if (type == Writer.class) {
            return new OutputStreamWriter(heard(), StandardCharsets.UTF_8);
        }
        if (type == OutputStream.class) {
            return heard();
        }
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (Collection.class.isAssignableFrom(type)) {
            Object one = value(of[0]);
            return type == Set.class ? Set.of(one) : List.of(one);
        }
        if (type.isSealed()) {
            return value(type.getPermittedSubclasses()[0], new Type[0]);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return record(type);
        }
        return type.isInterface() ? callback(type) : null;
    }

    /** What is written to a file is told as well. */
    private OutputStream heard() {
        return new OutputStream() {
            @Override
            public void write(int letter) {
                write(new byte[] {(byte) letter}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                told.accept(new String(bytes, from, length, StandardCharsets.UTF_8));
            }
        };
    }

    private Object record(Class<?> type) {
        try {
            var parts = type.getRecordComponents();
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(parts)
                    .map(part -> value(part.getGenericType()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Arguments cannot make a " + type.getSimpleName(), e);
        }
    }

    private Object callback(Class<?> type) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> false;
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> "a callback";
                };
            }
            told.accept(given == null ? null : Arrays.asList(given));
            return method.getReturnType() == boolean.class ? (Object) false : null;
        });
    }
}
