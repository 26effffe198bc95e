// SPDX-License-Identifier: EUPL-1.2

public import ArgumentParser
public import Woningbouw

extension Zekerheid: ExpressibleByArgument {}
extension Projectfase: ExpressibleByArgument {}
extension PlanologischeStatus: ExpressibleByArgument {}
extension Knelpunt.Soort: ExpressibleByArgument {}
extension Doorbraak.Soort: ExpressibleByArgument {}
extension Doorbraak.Nauwkeurigheid: ExpressibleByArgument {}
