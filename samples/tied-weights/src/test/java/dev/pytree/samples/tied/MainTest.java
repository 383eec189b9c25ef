package dev.pytree.samples.tied;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class MainTest {
    @Test
    void trainsATableThatStaysTied() {
        var bytes = new ByteArrayOutputStream();

        Main.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertEquals("""
                structure: Bigram(embedding=Embedding(table=Param float[][]), turn=Param float[][],\
                 head=Head(table=same as .embedding.table, bias=Param float[]))
                numbers: 307 (27 x 8 in the table, once; 8 x 8; 27)
                loss before: 3.299
                loss after:  0.906
                still one table: true
                paths: [.embedding.table, .turn, .head.bias]
                after s: h
                """, bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }
}
