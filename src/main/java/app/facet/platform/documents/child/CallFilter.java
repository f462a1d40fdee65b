package app.facet.platform.documents.child;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/** A filter for calls to the kernel, in the small language it understands (classic BPF). */
final class CallFilter {

    private static final int LOAD = 0x20;
    private static final int IF_EQUAL = 0x15;
    private static final int IF_AT_LEAST = 0x35;
    private static final int IF_BITS = 0x45;
    private static final int RETURN = 0x06;

    private static final int ALLOW = 0x7fff0000;
    private static final int REFUSE = 0x00050000 | 1;
    private static final int MISSING = 0x00050000 | 38;

    private static final int NUMBER = 0;
    private static final int MACHINE = 4;
    private static final int ARGUMENTS = 16;
    private static final int LONGEST_NUMBER = 0x40000000;
    private static final int WRITING = 0x1 | 0x2 | 0x40 | 0x200;
    private static final int IS_THREAD = 0x10000;

    private final List<int[]> steps = new ArrayList<>();

    CallFilter(SystemCalls calls) {
        step(LOAD, 0, 0, MACHINE);
        step(IF_EQUAL, 1, 0, calls.machine());
        step(RETURN, 0, 0, REFUSE);
        step(LOAD, 0, 0, NUMBER);
        step(IF_AT_LEAST, 0, 1, LONGEST_NUMBER);
        step(RETURN, 0, 0, REFUSE);
        answer(calls.refused(), REFUSE);
        answer(calls.missing(), MISSING);
        for (var open : calls.open()) {
            judge(open.number(), open.flags(), WRITING, REFUSE, ALLOW);
        }
        judge(calls.threads(), 0, IS_THREAD, ALLOW, REFUSE);
        step(RETURN, 0, 0, ALLOW);
    }

    private void answer(List<Integer> numbers, int answer) {
        for (int number : numbers) {
            step(IF_EQUAL, 0, 1, number);
            step(RETURN, 0, 0, answer);
        }
    }

    /** By whether any of the bits is set in an argument. */
    private void judge(int number, int argument, int bits, int whenSet, int whenNot) {
        step(IF_EQUAL, 0, 4, number);
        step(LOAD, 0, 0, ARGUMENTS + 8 * argument);
        step(IF_BITS, 0, 1, bits);
        step(RETURN, 0, 0, whenSet);
        step(RETURN, 0, 0, whenNot);
    }

    private void step(int code, int whenTrue, int whenFalse, int value) {
        steps.add(new int[] {code, whenTrue, whenFalse, value});
    }

    /** As the kernel wants it: how many steps, and where they are. */
    MemorySegment write(Arena arena) {
        MemorySegment all = arena.allocate(8L * steps.size(), 8);
        for (int at = 0; at < steps.size(); at++) {
            int[] step = steps.get(at);
            all.set(ValueLayout.JAVA_SHORT, 8L * at, (short) step[0]);
            all.set(ValueLayout.JAVA_BYTE, 8L * at + 2, (byte) step[1]);
            all.set(ValueLayout.JAVA_BYTE, 8L * at + 3, (byte) step[2]);
            all.set(ValueLayout.JAVA_INT, 8L * at + 4, step[3]);
        }
        MemorySegment program = arena.allocate(16, 8);
        program.set(ValueLayout.JAVA_SHORT, 0, (short) steps.size());
        program.set(ValueLayout.JAVA_LONG, 8, all.address());
        return program;
    }
}
