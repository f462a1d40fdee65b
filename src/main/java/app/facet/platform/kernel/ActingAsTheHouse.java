package app.facet.platform.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Works with everybody's rows, because nobody is signed in yet or it is nobody's errand. Say why in {@link #value}. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ActingAsTheHouse {

    String value();
}
