// SPDX-License-Identifier: EUPL-1.2

#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// The calls of the operating system under names that do not hide behind the methods that use them.
enum SystemCall {
    static func write(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Darwin)
            Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #else
            Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }

    static func read(_ descriptor: CInt, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Darwin)
            Darwin.read(descriptor, bytes.baseAddress, bytes.count)
        #else
            Glibc.read(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }

    /// What went wrong in the last call, in the words of the system.
    static var reason: String {
        String(cString: strerror(errno))
    }
}
