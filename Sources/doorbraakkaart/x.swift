// SPDX-License-Identifier: EUPL-1.2
@main struct M { static func main() {} }
