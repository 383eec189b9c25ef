package dev.pytree;

import java.io.InvalidObjectException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The serial form of values of java.time: which type it is, and its text. */
final class TimeForm {
    private static final int LONGEST = 200;

    /** In the order of their numbers, which never change; a subtype comes before its supertype. */
    private static final List<Format<?>> FORMATS = List.of(
            new Format<>(LocalDate.class, LocalDate::parse),
            new Format<>(LocalTime.class, LocalTime::parse),
            new Format<>(LocalDateTime.class, LocalDateTime::parse),
            new Format<>(Instant.class, Instant::parse),
            new Format<>(Duration.class, Duration::parse),
            new Format<>(Period.class, Period::parse),
            new Format<>(Year.class, text -> Year.of(Integer.parseInt(text))),
            new Format<>(YearMonth.class, TimeForm::yearMonth),
            new Format<>(MonthDay.class, MonthDay::parse),
            new Format<>(OffsetDateTime.class, OffsetDateTime::parse),
            new Format<>(OffsetTime.class, OffsetTime::parse),
            new Format<>(ZonedDateTime.class, ZonedDateTime::parse),
            new Format<>(ZoneOffset.class, ZoneOffset::of),
            new Format<>(ZoneId.class, ZoneId::of));

    private record Format<T>(Class<T> type, Function<String, T> parse) {
        /** {@return the value that {@code text} prints, or null if none does} */
        @Nullable
        Object read(String text) {
            try {
                return parse.apply(text);
            } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
                return null;
            }
        }
    }

    private TimeForm() {}

    /** Years of five digits are printed without the sign that parsing asks for. */
    private static YearMonth yearMonth(String text) {
        return YearMonth.parse(text.indexOf('-', 1) > 4 && text.charAt(0) != '-' ? "+" + text : text);
    }

    /** {@return whether {@code value} is of java.time and its text gives it back} */
    static boolean has(Object value) {
        int format = format(value);
        return format >= 0 && value.equals(FORMATS.get(format).read(value.toString()));
    }

    private static int format(Object value) {
        for (int i = 0; i < FORMATS.size(); i++) {
            if (FORMATS.get(i).type.isInstance(value)) {
                return i;
            }
        }
        return -1;
    }

    static void write(SerialOutput out, Object value) {
        out.oneByte(format(value));
        out.text(value.toString());
    }

    static Object read(SerialInput in) throws InvalidObjectException {
        Format<?> format = FORMATS.get(in.below(FORMATS.size(), "a type of java.time"));
        String text = in.text();
        Object value = text.length() > LONGEST ? null : format.read(text);
        if (value == null) {
            throw SerialInput.invalid("the text of a " + format.type.getSimpleName(), "another");
        }
        return value;
    }
}
