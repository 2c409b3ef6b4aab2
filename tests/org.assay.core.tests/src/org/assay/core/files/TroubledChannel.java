package org.assay.core.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** An open file on a disk that has its troubles. Every write is a short one: half of what was asked for, at least a byte. */
final class TroubledChannel extends FileChannel {

	private final FileChannel channel;
	private final TroubledFolder.Trouble trouble;

	TroubledChannel(FileChannel channel, TroubledFolder.Trouble trouble) {
		this.channel = channel;
		this.trouble = trouble;
	}

	@Override
	public int read(ByteBuffer target) throws IOException {
		trouble.at("read");
		return channel.read(target);
	}

	@Override
	public int write(ByteBuffer source) throws IOException {
		trouble.at("write");
		ByteBuffer half = source.duplicate();
		half.limit(source.position() + (source.remaining() + 1) / 2);
		int written = channel.write(half);
		source.position(source.position() + written);
		return written;
	}

	/** Nobody cuts the power while tests run, so they need not wait for the disk. */
	@Override
	public void force(boolean metaData) throws IOException {
		trouble.at("force");
	}

	@Override
	public FileLock tryLock(long position, long size, boolean shared) throws IOException {
		trouble.at("lock");
		return channel.tryLock(position, size, shared);
	}

	@Override
	public long size() throws IOException {
		return channel.size();
	}

	@Override
	public long position() throws IOException {
		return channel.position();
	}

	@Override
	public FileChannel position(long position) throws IOException {
		channel.position(position);
		return this;
	}

	@Override
	protected void implCloseChannel() throws IOException {
		channel.close();
	}

	@Override
	public long read(ByteBuffer[] targets, int offset, int length) {
		throw new UnsupportedOperationException();
	}

	@Override
	public long write(ByteBuffer[] sources, int offset, int length) {
		throw new UnsupportedOperationException();
	}

	@Override
	public int read(ByteBuffer target, long position) {
		throw new UnsupportedOperationException();
	}

	@Override
	public int write(ByteBuffer source, long position) {
		throw new UnsupportedOperationException();
	}

	@Override
	public FileChannel truncate(long size) {
		throw new UnsupportedOperationException();
	}

	@Override
	public long transferTo(long position, long count, WritableByteChannel target) {
		throw new UnsupportedOperationException();
	}

	@Override
	public long transferFrom(ReadableByteChannel source, long position, long count) {
		throw new UnsupportedOperationException();
	}

	@Override
	public MappedByteBuffer map(MapMode mode, long position, long size) {
		throw new UnsupportedOperationException();
	}

	@Override
	public FileLock lock(long position, long size, boolean shared) {
		throw new UnsupportedOperationException();
	}
}
