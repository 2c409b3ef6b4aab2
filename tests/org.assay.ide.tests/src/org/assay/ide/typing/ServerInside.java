package org.assay.ide.typing;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import org.assay.ide.editor.connect.LanguageService;
import org.assay.lsp.work.Worker;

/** The thread of the running language server, which tests keep busy or let fail: nothing that can be typed does so. */
final class ServerInside {

	private final Worker worker;

	private ServerInside(Worker worker) {
		this.worker = worker;
	}

	/** Return the server that runs now. */
	static ServerInside now() throws ReflectiveOperationException {
		Object connection = field(LanguageService.current(), "connection");
		Object server = field(field(connection, "server"), "server");
		return new ServerInside((Worker) field(server, "worker"));
	}

	private static Object field(Object owner, String name) throws ReflectiveOperationException {
		Field field = owner.getClass().getDeclaredField(name);
		field.setAccessible(true);
		return field.get(owner);
	}

	/** Keep it busy until it is let go. */
	CountDownLatch hold() throws InterruptedException {
		CountDownLatch busy = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		worker.edit(() -> {
			busy.countDown();
			await(end);
		});
		await(busy);
		return end;
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
		}
	}

	/** Let the edits that wait fail instead of being made; return whether there were any. */
	@SuppressWarnings("unchecked")
	boolean failWaitingEdits(RuntimeException failure) throws ReflectiveOperationException {
		Field queue = Arrays.stream(Worker.class.getDeclaredFields()).filter(field -> field.getName().equals("edits")).findFirst().orElseThrow();
		queue.setAccessible(true);
		Deque<Runnable> edits = (Deque<Runnable>) queue.get(worker);
		synchronized (worker) {
			boolean any = !edits.isEmpty();
			edits.clear();
			worker.edit(() -> {
				throw failure;
			});
			return any;
		}
	}

	/** Let something fail that is asked. */
	void failQuestion(RuntimeException failure) {
		worker.ask(stop -> {
			throw failure;
		});
	}

	boolean isSame(ServerInside other) {
		return worker == other.worker;
	}
}
