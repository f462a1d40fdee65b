package app.facet;

import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Runs test methods on behalf of the house: a test calls services for many people without signing any of them in. */
class ActsAsTheHouse implements InvocationInterceptor {

    @Override
    public void interceptBeforeEachMethod(
            Invocation<@Nullable Void> call, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceed(call);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<@Nullable Void> call, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceed(call);
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> call, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceed(call);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> call, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceed(call);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<@Nullable Void> call, DynamicTestInvocationContext dynamic, ExtensionContext context)
            throws Throwable {
        proceed(call);
    }

    private static void proceed(Invocation<@Nullable Void> call) throws Throwable {
        Acting.<@Nullable Void, Throwable>as(new Who.TheHouse(), call::proceed);
    }
}
